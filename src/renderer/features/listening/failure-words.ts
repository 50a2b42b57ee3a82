/** Why a voice did not speak, in words; `error` is what the Web Speech API calls it, or `silent`. */
export function tellFailure(error: string): string {
  switch (error) {
    case 'not-allowed':
      return 'The browser lets a page speak only after a key or a click on it. Press play again.';
    case 'silent':
      return 'This voice did not begin to speak. Choose another, or try again.';
    default:
      return 'This voice stopped with an error. Choose another, or try again.';
  }
}

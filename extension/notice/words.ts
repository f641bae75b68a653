export { direction, words, type WordKey } from '../words';

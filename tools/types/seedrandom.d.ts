// The file that holds the default generator alone; `seedrandom` itself brings six others along.
declare module "seedrandom/seedrandom.js" {
  import seedrandom from "seedrandom";
  export default seedrandom;
}

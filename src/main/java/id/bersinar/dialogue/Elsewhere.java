package id.bersinar.dialogue;

/// What a question takes while another one is open.
interface Elsewhere {

  boolean takes(Input input, Field<?> open, Said said);

  default Elsewhere or(Elsewhere other) {
    return (input, open, said) -> takes(input, open, said) || other.takes(input, open, said);
  }
}

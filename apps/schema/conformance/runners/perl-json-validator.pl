# Verdicts of JSON::Validator for Perl: schemas, then cases, as NDJSON on standard input.
use strict;
use warnings;
use JSON::Validator;
use Mojo::JSON qw(decode_json encode_json);

my (%documents, %validators);

while (my $line = <STDIN>) {
  my $message = decode_json($line);
  my $name = $message->{schema};
  if (exists $message->{document}) {
    $documents{$name} = $message->{document};
    next;
  }
  my %verdict;
  eval {
    $validators{$name} //= JSON::Validator->new->schema($documents{$name});
    my @errors = $validators{$name}->validate($message->{instance});
    $verdict{valid} = @errors ? Mojo::JSON->false : Mojo::JSON->true;
    1;
  } or $verdict{error} = substr("$@", 0, 300);
  print encode_json({case => $message->{case}, %verdict}), "\n";
}

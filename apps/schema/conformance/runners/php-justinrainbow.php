<?php
// Verdicts of justinrainbow/json-schema for PHP: schemas, then cases, as NDJSON on standard input.
require '/usr/share/php/JsonSchema/autoload.php';

$documents = [];
while (($line = fgets(STDIN)) !== false) {
    $message = json_decode($line);
    if ($message === null) {
        fwrite(STDERR, json_last_error_msg() . ': ' . substr($line, 0, 200) . "\n");
        exit(1);
    }
    if (property_exists($message, 'document')) {
        $storage = new JsonSchema\SchemaStorage();
        $storage->addSchema($message->document->{'$id'}, $message->document);
        $documents[$message->schema] = [new JsonSchema\Constraints\Factory($storage), $message->document->{'$id'}];
        continue;
    }
    try {
        [$factory, $id] = $documents[$message->schema];
        $validator = new JsonSchema\Validator($factory);
        $validator->validate($message->instance, (object) ['$ref' => $id]);
        $verdict = ['valid' => $validator->isValid()];
    } catch (Throwable $error) {
        $verdict = ['error' => substr(get_class($error) . ': ' . $error->getMessage(), 0, 300)];
    }
    echo json_encode(['case' => $message->case] + $verdict), "\n";
}

// Verdicts of flowstack's go-jsonschema: schemas, then cases, as NDJSON on standard input.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/flowstack/go-jsonschema"
)

type message struct {
	Case     string          `json:"case"`
	Schema   string          `json:"schema"`
	Document json.RawMessage `json:"document"`
	Instance json.RawMessage `json:"instance"`
}

type verdict struct {
	Case  string `json:"case"`
	Valid *bool  `json:"valid,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	documents := map[string]json.RawMessage{}
	schemas := map[string]*jsonschema.Schema{}
	judge := func(m message) (valid bool, err error) {
		defer func() {
			if problem := recover(); problem != nil {
				err = fmt.Errorf("panic: %v", problem)
			}
		}()
		if schemas[m.Schema] == nil {
			schema, err := jsonschema.New(documents[m.Schema])
			if err != nil {
				return false, err
			}
			schemas[m.Schema] = schema
		}
		// It tells a value that is refused by an error as well.
		valid, _ = schemas[m.Schema].Validate(m.Instance)
		return valid, nil
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var m message
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if m.Document != nil {
			documents[m.Schema] = m.Document
			continue
		}
		valid, err := judge(m)
		if err != nil {
			out.Encode(verdict{Case: m.Case, Error: err.Error()})
		} else {
			out.Encode(verdict{Case: m.Case, Valid: &valid})
		}
	}
}

// Verdicts of gojsonschema for Go: schemas, then cases, as NDJSON on standard input.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
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
	schemas := map[string]*gojsonschema.Schema{}
	judge := func(m message) (bool, error) {
		if schemas[m.Schema] == nil {
			schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(documents[m.Schema]))
			if err != nil {
				return false, err
			}
			schemas[m.Schema] = schema
		}
		result, err := schemas[m.Schema].Validate(gojsonschema.NewBytesLoader(m.Instance))
		if err != nil {
			return false, err
		}
		return result.Valid(), nil
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

/**
 * What the script for bash needs beside its own: bash breaks words at colons, of which queries are full, and puts a space behind what goes
 * on; and not every bash has the package bash-completion.
 */
export const bashWords = (program: string): string => `
if ! declare -F _get_comp_words_by_ref >/dev/null; then
    # As bash-completion has it, for words that are parted by spaces.
    _get_comp_words_by_ref() {
        local line=\${COMP_LINE:0:COMP_POINT}
        read -ra words <<< "$line"
        [[ $line == *[[:space:]] ]] && words+=("")
        cword=$((\${#words[@]} - 1))
        cur=\${words[cword]}
        prev=\${words[cword - 1]:-}
    }
fi

__${name(program)}_words() {
    __${name(program)}_complete
    local cur prev words cword
    _get_comp_words_by_ref -n "=:" cur prev words cword
    if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[:/,=] ]]; then
        compopt -o nospace 2>/dev/null
    fi
    # Bash puts in what stands behind the last sign at which it breaks words.
    local kept=\${cur%"\${cur##*[:=]}"}
    if [[ -n $kept && $COMP_WORDBREAKS == *:* ]]; then
        COMPREPLY=("\${COMPREPLY[@]#"$kept"}")
    fi
}

complete -F __${name(program)}_words ${program}
`;

const name = (program: string): string => program.replaceAll('-', '_');

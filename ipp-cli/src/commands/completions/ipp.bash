# Completion of ipp for bash: load it from ~/.bashrc, or put it where bash-completion finds it as `ipp`.
_ipp() {
    # COMP_WORDS is split at `=` and `:`; here they belong to their words.
    local rest=${COMP_LINE:0:COMP_POINT} words=() word= index
    for ((index = 0; index <= COMP_CWORD; index++)); do
        if [[ $index -eq 0 || $rest == [[:blank:]]* ]]; then
            words+=("")
            rest=${rest#"${rest%%[![:blank:]]*}"}
        fi
        word=${COMP_WORDS[index]}
        [[ $index -eq $COMP_CWORD ]] && word=$rest
        words[${#words[@]} - 1]+=$word
        rest=${rest#"$word"}
    done
    word=${words[${#words[@]} - 1]}
    unset "words[${#words[@]} - 1]"

    # What readline puts in replaces the word, or what comes after its last `=` or `:`.
    local kept=${word%"${word##*[=:]}"}
    case $word in
        \'*) word=${word#?} kept= ;;
        \"*) word=${word#?} word=${word//\\/} kept= ;;
        *) word=${word//\\/} kept=${kept//\\/} ;;
    esac

    local option= candidate
    COMPREPLY=()
    {
        read -r option
        while IFS= read -r candidate; do
            COMPREPLY+=("${candidate#"$kept"}")
        done
    } < <(_IPP_COMPLETE=bash _IPP_WORD=$word command ipp -- "${words[@]}" 2>/dev/null)
    [[ -n $option ]] && compopt -o "$option" 2>/dev/null
    return 0
}
complete -o nosort -F _ipp ipp 2>/dev/null || complete -F _ipp ipp

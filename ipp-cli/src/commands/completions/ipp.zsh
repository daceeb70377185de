#compdef ipp
# Completion of ipp for zsh: put it into a directory of $fpath as `_ipp`, or load it after compinit.
_ipp() {
    local line value
    local -a whole begun
    for line in "${(@f)$(_IPP_COMPLETE=zsh _IPP_WORD=${(Q)PREFIX} command ipp -- "${(@Q)words[1,CURRENT-1]}" 2>/dev/null)}"; do
        value=${line%%$'\t'*}
        [[ -n $value ]] || continue
        # A colon would begin the description.
        value=${${value//\\/\\\\}//:/\\:}
        [[ $line == *$'\t'* ]] && value+=:${line#*$'\t'}
        if [[ ${line%%$'\t'*} == */ ]]; then
            begun+=("$value")
        else
            whole+=("$value")
        fi
    done
    local found=1
    (( $#whole )) && _describe -V ipp whole && found=0
    # A directory is not the end of the word.
    (( $#begun )) && _describe -V directory begun -S '' && found=0
    return found
}
if [[ $funcstack[1] == _ipp ]]; then
    _ipp "$@"
else
    compdef _ipp ipp
fi

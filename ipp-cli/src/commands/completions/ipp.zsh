#compdef ipp
# Completion of ipp for zsh: put it into a directory of $fpath as `_ipp`, or load it after compinit.
_ipp() {
    local line value word=${(Q)PREFIX} home=
    # Quoted with the rest, the tilde would be one that is part of a name.
    [[ $word == '~/'* ]] && compset -P '\~/' && home='~/'
    local -a whole begun
    for line in "${(@f)$(_IPP_COMPLETE=zsh _IPP_WORD=$word command ipp -- "${(@Q)words[1,CURRENT-1]}" 2>/dev/null)}"; do
        value=${${line%%$'\t'*}#$home}
        [[ -n $value ]] || continue
        # A colon would begin the description.
        local shown=${${value//\\/\\\\}//:/\\:}
        [[ $line == *$'\t'* ]] && shown+=:${line#*$'\t'}
        if [[ $value == */ ]]; then
            begun+=("$shown")
        else
            whole+=("$shown")
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

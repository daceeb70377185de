# Completion of ipp for elvish: load it from rc.elv.
use str
set edit:completion:arg-completer[ipp] = {|@words|
    var before = $words[..-1]
    tmp E:_IPP_COMPLETE = elvish
    tmp E:_IPP_WORD = $words[-1]
    (external ipp) -- $@before 2>/dev/null | from-lines | each {|line|
        var value @help = (str:split &max=2 "\t" $line)
        # A directory is not the end of the word.
        var suffix = (if (str:has-suffix $value /) { put '' } else { put ' ' })
        if (eq $help []) {
            edit:complex-candidate $value &code-suffix=$suffix
        } else {
            edit:complex-candidate $value &code-suffix=$suffix &display=$value' ('$help[0]')'
        }
    }
}

# Completion of ipp for elvish: load it from rc.elv.
use str
set edit:completion:arg-completer[ipp] = {|@words|
    tmp E:_IPP_COMPLETE = elvish
    tmp E:_IPP_WORD = $words[-1]
    (external ipp) -- $@words[..-1] 2>/dev/null | from-lines | each {|line|
        var value @help = (str:split &max=2 "\t" $line)
        if (not-eq $value '') {
            if (eq $help []) {
                edit:complex-candidate $value
            } else {
                edit:complex-candidate $value &display=$value' ('$help[0]')'
            }
        }
    }
}

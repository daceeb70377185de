# Completion of ipp for PowerShell: load it from $PROFILE.
Register-ArgumentCompleter -Native -CommandName ipp -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    $env:_IPP_COMPLETE = 'powershell'
    $env:_IPP_WORD = "$wordToComplete".Trim([char[]]"'`"")
    try {
        & ipp '--' $words 2>$null | Where-Object { $_ } | ForEach-Object {
            $value, $help = $_ -split "`t", 2
            # What the shell would read as more than one word.
            $text = if ($value -match '[\s''"`$;&|(){}@#]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
            $tip = if ($help) { $help } else { $value }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $tip)
        }
    } finally {
        Remove-Item Env:_IPP_COMPLETE, Env:_IPP_WORD -ErrorAction Ignore
    }
}

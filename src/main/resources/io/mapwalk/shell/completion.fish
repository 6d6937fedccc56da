# The Tab key for mapwalk in fish. Run this once:
#   mapwalk completion fish >~/.config/fish/completions/mapwalk.fish
function __mapwalk_words
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    $program completion words -- $words (commandline -ct) 2>/dev/null
end
complete -c mapwalk -f -a '(__mapwalk_words)'

#compdef mapwalk
# The Tab key for mapwalk in zsh. Put this line into ~/.zshrc, after compinit:
#   eval "$(mapwalk completion zsh)"
_mapwalk() {
  local -a values shown
  local value description
  while IFS=$'\t' read -r value description; do
    values+=("$value")
    shown+=("$value${description:+  -- $description}")
  done < <("${(Q)words[1]}" completion words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  compadd -l -d shown -a values
}
compdef _mapwalk mapwalk ./mapwalk

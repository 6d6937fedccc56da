# The Tab key for mapwalk in bash. Put this line into ~/.bashrc:
#   eval "$(mapwalk completion bash)"
_mapwalk() {
  local words=("${COMP_WORDS[@]:1:COMP_CWORD}") value
  local last=$((${#words[@]} - 1)) i
  # bash leaves quotes and backslashes in the words.
  for ((i = 0; i <= last; i++)); do
    words[i]=${words[i]#[\"\']}
    words[i]=${words[i]%[\"\']}
    words[i]=${words[i]//\\/}
  done
  COMPREPLY=()
  while IFS=$'\t' read -r value _; do
    COMPREPLY+=("$value")
  done < <("${COMP_WORDS[0]}" completion words -- "${words[@]}" 2>/dev/null)
}
complete -o filenames -F _mapwalk mapwalk ./mapwalk

# bash completion for recruits

_recruits() {
  # Not COMP_WORDS, which bash breaks at "=" too; and nothing of the line is evaluated.
  local line=${COMP_LINE:0:COMP_POINT} words value rest
  read -ra words <<<"$line"
  [[ $line == *" " ]] && words+=("")
  COMPREPLY=()
  while IFS=$'\t' read -r value rest; do
    case $value in
      :0) compopt -o default 2>/dev/null ;;
      :*) ;;
      *) COMPREPLY+=("$value") ;;
    esac
  done < <(recruits complete -- "${words[@]:1}" 2>/dev/null)
}
complete -F _recruits recruits

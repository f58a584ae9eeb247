# Runs a command that ends when standard input closes, that is, when whoever started it is gone, even killed with -9.
# Usage: sh end-with-parent.sh SIGNAL COMMAND [ARGUMENT...]      Exits with the command's own code.
# A command asked to end with TERM that does not is ended by force after 10 s.
signal=$1
shift
trap '' TERM INT HUP
exec 3<&0
(trap - TERM INT HUP; exec "$@") 3<&- </dev/null &
child=$!
{
  read -r _ <&3
  kill -s "$signal" "$child"
  if [ "$signal" = TERM ]; then
    sleep 10
    kill -s KILL "$child"
  fi
} </dev/null >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$child"
code=$?
kill -s KILL "$watcher" 2>/dev/null
exit "$code"

# Runs a command that ends when standard input closes, that is, when whoever started it is gone, even killed with -9.
# Usage: sh end-with-parent.sh SIGNAL COMMAND [ARGUMENT...]      Exits with the command's own code.
signal=$1
shift
trap '' TERM INT HUP
exec 3<&0
(trap - TERM INT HUP; exec "$@") 3<&- </dev/null &
child=$!
{ read -r _ <&3; kill -s "$signal" "$child" 2>/dev/null; } </dev/null &
watcher=$!
exec 3<&-
wait "$child"
code=$?
kill -s KILL "$watcher" 2>/dev/null
exit "$code"

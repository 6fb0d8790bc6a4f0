#!/bin/sh
# take_object.sh COMMAND...
# Runs the compiler, or copies the object from the build in $OBJECTS if there is one of the same name.
for argument; do
    case $option in
        -o) object=$argument ;;
        -MF) depfile=$argument ;;
    esac
    option=$argument
done
[ -f "$OBJECTS/$object" ] || exec "$@"
cp "$OBJECTS/$object" "$object"
echo "$object:" >"$depfile"

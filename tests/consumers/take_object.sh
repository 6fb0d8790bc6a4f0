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
# A project that contains this one builds it in a directory of its own.
found=$OBJECTS/${object#iana-codegen/}
[ -f "$found" ] || exec "$@"
cp "$found" "$object"
echo "$object:" >"$depfile"

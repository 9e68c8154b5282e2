/*
idea: Brackets that may be parameters or not, for which a parser tries both ways again and again.
class: compile
accepts: does-not-compile
*/
class A { async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=async([a=(a=

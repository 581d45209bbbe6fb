# Of a stub that is newer than what was generated from it, phpize's own rule would make it anew, and download a parser for that. Nothing is
# downloaded here: scripts/arginfo writes the file, and tests/package/arginfo.php compares it.
$(srcdir)/uapay_arginfo.h uapay_arginfo.h: ;

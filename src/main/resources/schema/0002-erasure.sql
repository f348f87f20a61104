-- Schema 2, erasure: a patch of the log may be blanked, or lose fields, when a person is erased; nothing in it may change.

DROP TRIGGER op_patch_is_fixed;
CREATE TRIGGER op_patch_is_fixed BEFORE UPDATE OF patch ON op
WHEN EXISTS (
  SELECT 1 FROM json_each(NEW.patch) n
  WHERE NOT EXISTS (SELECT 1 FROM json_each(OLD.patch) o WHERE o.key = n.key AND o.value IS n.value))
BEGIN SELECT RAISE(ABORT, 'the log is insert-only'); END;

-- Version 2.

-- How often a worker began to read the document. Counted before it is read, so that a document that takes the
-- whole process down is counted too.
ALTER TABLE jobs ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
-- Pages of the document; unknown for jobs of version 1.
ALTER TABLE jobs ADD COLUMN pages INTEGER;

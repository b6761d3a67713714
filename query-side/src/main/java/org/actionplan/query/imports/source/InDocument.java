package org.actionplan.query.imports.source;

/** What every part of one document is read with. */
record InDocument(ListStyles styles, PassedOver passedOver, Allowance allowance) {}

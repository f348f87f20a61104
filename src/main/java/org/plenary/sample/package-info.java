/// A meeting full of people who do not exist: the content of the sample workspace and of the sample files.
///
/// Pure and deterministic: the same people at every call, made from pools of common names in `resources/sample`, at
/// addresses of example.org. States and organizations are real, their delegations are invented. Read
/// [org.plenary.sample.FictionalPeople] first; writing files and workspaces is others' work.
@NullMarked
package org.plenary.sample;

import org.jspecify.annotations.NullMarked;

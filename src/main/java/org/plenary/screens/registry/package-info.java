/// The screen of the registry: States and organizations as the workspace knows them, with their dated names, and what
/// differs from the shipped lists.
///
/// Read [org.plenary.screens.registry.RegistryScreen] first; [org.plenary.screens.registry.StatesModel] and
/// [org.plenary.screens.registry.OrganizationsModel] need no window.
@NullMarked
package org.plenary.screens.registry;

import org.jspecify.annotations.NullMarked;

/// What one user of one computer may choose: language, days, look, backups, folders, keys. Everything counts at once and
/// is kept by whoever implements [org.plenary.screens.settings.Preferences]. Read [SettingsScreen] first.
@NullMarked
package org.plenary.screens.settings;

import org.jspecify.annotations.NullMarked;

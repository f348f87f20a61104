/// Help that is there without a network: the pane beside every screen (F1), and the manual, both from the same texts in
/// `help/TOPIC_xx.properties`. A topic that is named like a screen is that screen's help. Read [HelpTopic] first.
@NullMarked
package org.plenary.screens.help;

import org.jspecify.annotations.NullMarked;

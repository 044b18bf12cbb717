/** Declarations awaited: due dates, reminders, taxation d'office (R-COT-5, 6, 12). */
package fr.cdg62.finances.recouvrement;

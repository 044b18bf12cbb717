/** Pursuit of the declarations that do not come: reminders, taxation d'office. */
package fr.cdg62.finances.api.recouvrement;

/** The 43 missions of the guide and the rule that says who may use them at a date. */
package fr.cdg62.finances.catalogue;

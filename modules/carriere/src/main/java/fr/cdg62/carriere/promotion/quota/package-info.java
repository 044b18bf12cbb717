/** Quota of promotion interne of a cadre d'emplois (décret 2013-593, art. 30 and 31). */
package fr.cdg62.carriere.promotion.quota;

/** Promotion interne: campaigns, proposals, quota of each cadre d'emplois, list of aptitude (CGFP, art. L523-1 s.). */
package fr.cdg62.carriere.promotion;

/** Lists of the CDG as files that a spreadsheet opens. */
package fr.cdg62.extranet.tableur;

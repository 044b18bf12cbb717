/** What a caller may see of the finances. */
package fr.cdg62.finances.acces;

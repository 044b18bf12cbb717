/** Cotisations: declaring, checking, claiming (loi 84-53, art. 22). */
package fr.cdg62.finances.api.cotisation;

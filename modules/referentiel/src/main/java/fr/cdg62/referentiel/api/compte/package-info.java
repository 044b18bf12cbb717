/**
 * Accounts of people and their habilitations. An account is invited, then active once its holder has chosen a
 * password, may be suspended and taken up again, and ends closed; a habilitation gives it one role over one period.
 */
package fr.cdg62.referentiel.api.compte;

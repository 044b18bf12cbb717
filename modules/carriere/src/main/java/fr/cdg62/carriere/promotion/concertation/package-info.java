/** Agents whom several employers have in one cadre d'emplois: which of them proposes, with whose agreement (§ 2.1.4). */
package fr.cdg62.carriere.promotion.concertation;

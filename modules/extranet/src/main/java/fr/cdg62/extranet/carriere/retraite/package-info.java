/** Retirement, by REST. */
package fr.cdg62.extranet.carriere.retraite;

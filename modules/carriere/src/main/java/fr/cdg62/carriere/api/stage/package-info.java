/** Stages: their computed end, their life until the titularisation. */
package fr.cdg62.carriere.api.stage;

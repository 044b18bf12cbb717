/** Stages: the décompte in real days, the life of a stage, its acts. */
package fr.cdg62.carriere.stage;

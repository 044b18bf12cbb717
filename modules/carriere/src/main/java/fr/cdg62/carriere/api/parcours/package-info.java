/** The course of a career: positions, congés, situations, and the acts that change them. */
package fr.cdg62.carriere.api.parcours;

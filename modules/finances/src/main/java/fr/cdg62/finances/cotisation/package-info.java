/** Declarations of cotisation: their life, their versions, what is claimed for them. */
package fr.cdg62.finances.cotisation;

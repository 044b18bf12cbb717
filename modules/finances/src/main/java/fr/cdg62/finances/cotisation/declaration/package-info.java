/** A declaration of cotisation: its versions, its bases, its life until it is claimed. */
package fr.cdg62.finances.cotisation.declaration;

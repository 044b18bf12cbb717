/** Who signs a convention, and who has. */
package fr.cdg62.finances.api.convention.signature;

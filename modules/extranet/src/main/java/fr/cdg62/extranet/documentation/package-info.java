/** What the container's OpenAPI scanner does not see by itself. */
package fr.cdg62.extranet.documentation;

/** What the printed documents of the module have in common. */
package fr.cdg62.carriere.impression;

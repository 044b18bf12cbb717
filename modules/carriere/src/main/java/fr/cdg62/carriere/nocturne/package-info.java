/** What the night does to the dossiers: traces forgotten, sanctions erased, dossiers at term, list of the year awaited. */
package fr.cdg62.carriere.nocturne;

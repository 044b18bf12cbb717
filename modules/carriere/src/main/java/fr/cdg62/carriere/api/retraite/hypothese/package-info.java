/** What only some estimations of pension need to know: other pensions, NBI, surcotisation, long career, survivors. */
package fr.cdg62.carriere.api.retraite.hypothese;
